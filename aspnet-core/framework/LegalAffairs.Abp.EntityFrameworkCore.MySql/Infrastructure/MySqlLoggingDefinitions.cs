using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;

internal sealed class MySqlLoggingDefinitions : RelationalLoggingDefinitions;
