using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace LegalAffairs.Abp.EntityFrameworkCore.MySql.Metadata;

internal sealed class MySqlConventionSetBuilder(
    ProviderConventionSetBuilderDependencies dependencies,
    RelationalConventionSetBuilderDependencies relationalDependencies
) : RelationalConventionSetBuilder(dependencies, relationalDependencies)
{
    private const int MaxIdentifierLength = 64;

    public override ConventionSet CreateConventionSet()
    {
        var conventions = base.CreateConventionSet();
        conventions.Add(new RelationalMaxIdentifierLengthConvention(MaxIdentifierLength, Dependencies, RelationalDependencies));
        return conventions;
    }
}
