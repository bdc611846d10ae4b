using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Driver;
using Microsoft.EntityFrameworkCore.Storage;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Storage;

internal sealed class MySqlRelationalConnection(RelationalConnectionDependencies dependencies) : RelationalConnection(dependencies)
{
    protected override bool SupportsAmbientTransactions => true;

    // Without a string SQL can be written all the same; only opening fails.
    protected override DbConnection CreateDbConnection() => new GuardedMySqlConnection(GetValidatedConnectionString() ?? "");
}
