using LegalAffairs.Abp.EntityFrameworkCore.MySql.Infrastructure;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Update;

internal sealed class MySqlModificationCommandBatchFactory(
    ModificationCommandBatchFactoryDependencies dependencies,
    IDbContextOptions options
) : IModificationCommandBatchFactory
{
    private const int DefaultMaxBatchSize = 1_000;

    private readonly int _maxBatchSize = options.FindExtension<MySqlOptionsExtension>()?.MaxBatchSize ?? DefaultMaxBatchSize;

    public ModificationCommandBatch Create() => new MySqlModificationCommandBatch(dependencies, _maxBatchSize);
}
