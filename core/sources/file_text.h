#pragma once
#include "base/cancel.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace cofferdam::sources {

/// The whole of a text file. Errors: source.missing, source.unreadable, source.empty_file, source.binary, source.too_large.
base::Result<std::string> readTextFile(const std::string& path, const base::CancelToken& cancel = {});
/// What readTextFile says about a text that came from elsewhere.
base::Result<void> checkText(const std::string& text, const std::string& name);
/// The *.sql files of a folder by name, not those of folders in it. Errors: source.unreadable, source.no_sql_files.
base::Result<std::vector<std::string>> sqlFilesOf(const std::string& folder);
/// The text of a file at a git revision, asked of git in the current folder. Errors: source.git.
base::Result<std::string> readGitFile(const std::string& revision, const std::string& path, const base::CancelToken& cancel);

} // namespace cofferdam::sources
