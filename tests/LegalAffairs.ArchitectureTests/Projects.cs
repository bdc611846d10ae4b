using System.Reflection;
using System.Xml.Linq;

namespace LegalAffairs.ArchitectureTests;

/// <summary>The projects on disk and their assemblies; a new module is found without being named here.</summary>
internal static class Projects
{
    private const string ContractsSuffix = ".Contracts";

    public static readonly IReadOnlyList<string> Contracts = [.. Below("aspnet-core/modules/").Where(IsContracts)];

    public static readonly IReadOnlyList<string> Modules = [.. Below("aspnet-core/modules/").Where(p => !IsContracts(p))];

    public static readonly IReadOnlyList<string> Framework = [.. Below("aspnet-core/framework/")];

    public static IEnumerable<Type> TypesOf(IEnumerable<string> projects) =>
        projects.SelectMany(p => Assembly.Load(AssemblyNameOf(p)).GetTypes()).Where(t => !IsGenerated(t));

    public static IEnumerable<Type> ProductTypes => TypesOf([.. Modules, .. Contracts, .. Framework, "LegalAffairs.HttpApi.Host"]);

    public static IReadOnlyList<string> ReferencesOf(string project) =>
        [.. FileOf(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value))];

    public static bool IsContracts(string project) => project.EndsWith(ContractsSuffix, StringComparison.Ordinal);

    // A project that stands in for somebody else's library bears that name.
    private static string AssemblyNameOf(string project) => FileOf(project).Descendants("AssemblyName").FirstOrDefault()?.Value ?? project;

    private static XDocument FileOf(string project) =>
        XDocument.Parse(Repository.Read(Repository.Files.Single(f => f.EndsWith($"/{project}.csproj", StringComparison.Ordinal))));

    private static IEnumerable<string> Below(string folder) =>
        Repository.Under(folder, ".csproj").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<')
        || type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
        || type.Namespace is null or "System.Text.RegularExpressions.Generated"
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
