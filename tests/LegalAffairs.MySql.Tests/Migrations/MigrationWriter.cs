using System.Reflection;
using LegalAffairs.Abp.EntityFrameworkCore.MySql.Design;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.MySql.Tests.Migrations;

/// <summary>Does what <c>dotnet ef migrations add</c> does, and compiles the result.</summary>
internal sealed class MigrationWriter
{
    private readonly List<string> _migrations = [];

    public string LastCode { get; private set; } = "";

    public Assembly Add(GrowingContext context, string name)
    {
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
        new MySqlDesignTimeServices().ConfigureDesignTimeServices(services);
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        var migration = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>().ScaffoldMigration(name, "Compiled");
        LastCode = migration.MigrationCode;
        _migrations.AddRange([migration.MigrationCode, migration.MetadataCode]);
        return Compile([.. _migrations, migration.SnapshotCode]);
    }

    private static Assembly Compile(IEnumerable<string> sources)
    {
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            $"Migrations{Guid.CreateVersion7():N}",
            sources.Select(s => CSharpSyntaxTree.ParseText("using System;\n" + s)),
            trusted.Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return Assembly.Load(stream.ToArray());
    }
}
