using LegalAffairs.Abp.Modularity;
using LegalAffairs.AuditLogging;
using LegalAffairs.Database.MySql;
using LegalAffairs.Database.Sqlite;

namespace LegalAffairs.Tests.AuditLogging;

[DependsOn(typeof(AuditLoggingModule), typeof(LegalAffairsDatabaseSqliteModule), typeof(LegalAffairsDatabaseMySqlModule))]
public sealed class AuditTestModule : AbpModule;
