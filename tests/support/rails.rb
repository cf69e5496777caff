# Real ActiveRecord on a test database: ruby rails.rb HOST DATABASE up DIR | down DIR STEPS | dump | load FILE
require "active_record"

host, database, command, *rest = ARGV
ActiveRecord::Base.establish_connection(adapter: "postgresql", host: host, database: database, username: "postgres")
ActiveRecord::Base.connection.execute("SET client_min_messages = warning")

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

case command
when "up" then context(rest[0]).migrate
when "down" then context(rest[0]).rollback(rest[1].to_i)
when "dump" then ActiveRecord::SchemaDumper.dump(ActiveRecord::Base.connection, $stdout)
when "load" then load rest[0]
else abort "unknown command #{command}"
end
