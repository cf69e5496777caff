# Real ActiveRecord on test databases. Reads one request a line, tabs between its words, each in base64:
#   HOST DATABASE up DIR | down DIR STEPS | dump | load FILE
# and answers each with a line: its exit status, its output and its errors in base64.
require "active_record"
require "active_record/connection_adapters/postgresql_adapter"
require "tempfile"
ActiveRecord.eager_load!

# What schema files of Rails 7 and later need and 6.1 does not have.
module LaterSchema
  module Statements
    def create_enum(name, values)
      execute "CREATE TYPE #{quote_table_name(name)} AS ENUM (#{values.map { |value| quote(value) }.join(', ')})"
    end
  end

  module Columns
    def enum(name, enum_type:, **options)
      column(name, enum_type, **options)
    end

    def datetime(name, precision: 6, **options)
      column(name, :datetime, precision: precision, **options)
    end
  end

  def self.install
    ActiveRecord::ConnectionAdapters::PostgreSQLAdapter.include(Statements)
    ActiveRecord::ConnectionAdapters::PostgreSQL::TableDefinition.prepend(Columns)
  end
end

class ActiveRecord::Schema
  def self.[](version)
    LaterSchema.install if version.to_f >= 7.0
    self
  end
end

def context(folder)
  ActiveRecord::MigrationContext.new(folder, ActiveRecord::SchemaMigration)
end

def run(host, database, command, *rest)
  ActiveRecord::Base.establish_connection(adapter: "postgresql", host: host, database: database, username: "postgres")
  ActiveRecord::Base.connection.execute("SET client_min_messages = warning")
  case command
  when "up" then context(rest[0]).migrate
  when "down" then context(rest[0]).rollback(rest[1].to_i)
  when "dump" then ActiveRecord::SchemaDumper.dump(ActiveRecord::Base.connection, $stdout)
  when "load" then load rest[0]
  else raise "unknown command #{command}"
  end
  ActiveRecord::Base.remove_connection
end

# Loading ActiveRecord takes a second; a fork of what has it loaded knows nothing of the migrations of the requests before.
def answer(words)
  files = [Tempfile.new("out"), Tempfile.new("err")]
  child = fork do
    [$stdout, $stderr].zip(files) { |stream, file| stream.reopen(file.path, "w") }
    status = 0
    begin
      run(*words)
    rescue Exception => error # a test wants to hear of every one
      warn error.full_message(highlight: false)
      status = 1
    end
    [$stdout, $stderr].each(&:flush)
    exit! status
  end
  _, status = Process.wait2(child)
  texts = files.map { |file| [File.binread(file.path)].pack("m0") }
  files.each(&:close!)
  [(status.exitstatus || 255).to_s, *texts].join("\t")
end

$stdin.each_line do |line|
  $stdout.puts answer(line.chomp.split("\t").map { |word| word.unpack1("m0").force_encoding("UTF-8") })
  $stdout.flush
end
