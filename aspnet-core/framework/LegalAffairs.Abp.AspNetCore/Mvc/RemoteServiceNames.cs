using System.Reflection;
using System.Text;
using LegalAffairs.Abp.Application.Services;

namespace LegalAffairs.Abp.AspNetCore.Mvc;

/// <summary>Which classes and methods are offered over HTTP, and what ABP's conventions call them there.</summary>
internal static class RemoteServiceNames
{
    private static readonly (string Prefix, string Verb)[] Verbs =
    [
        ("GetList", "GET"),
        ("GetAll", "GET"),
        ("Get", "GET"),
        ("Put", "PUT"),
        ("Update", "PUT"),
        ("Delete", "DELETE"),
        ("Remove", "DELETE"),
        ("Patch", "PATCH"),
        ("Create", "POST"),
        ("Add", "POST"),
        ("Insert", "POST"),
        ("Post", "POST"),
    ];

    public static bool IsRemoteService(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericType: false } && typeof(IRemoteService).IsAssignableFrom(type);

    /// <summary>The methods of the I…AppService interfaces; nothing else of the class is reachable.</summary>
    public static bool IsRemoteMethod(MethodInfo method) =>
        RemoteInterfacesOf(method.DeclaringType!)
            .Any(i => Array.IndexOf(method.DeclaringType!.GetInterfaceMap(i).TargetMethods, method) >= 0);

    public static IEnumerable<Type> RemoteInterfacesOf(Type type) =>
        type.GetInterfaces()
            .Where(i => typeof(IRemoteService).IsAssignableFrom(i) && i != typeof(IRemoteService) && i != typeof(IApplicationService));

    public static string ControllerName(Type type) => TrimEnd(type.Name, "AppService");

    public static string VerbOf(string methodName) =>
        Array.Find(Verbs, v => methodName.StartsWith(v.Prefix, StringComparison.Ordinal)).Verb ?? "POST";

    /// <summary>What is left of a method's name for the address: "GetHistoryAsync" → "history", "PublishAsync" → "publish", "GetAsync" → "".</summary>
    public static string ActionSegment(string methodName)
    {
        var name = TrimEnd(methodName, "Async");
        var prefix = Array.Find(Verbs, v => name.StartsWith(v.Prefix, StringComparison.Ordinal)).Prefix;
        return Kebab(prefix is null ? name : name[prefix.Length..]);
    }

    public static string Kebab(string name)
    {
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    private static string TrimEnd(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
}
