using LegalAffairs.Abp.Modularity;
using LegalAffairs.AuditLogging;
using LegalAffairs.Database.Sqlite;

namespace LegalAffairs.Tests.AuditLogging;

[DependsOn(typeof(AuditLoggingModule), typeof(LegalAffairsDatabaseSqliteModule))]
public sealed class AuditTestModule : AbpModule;
