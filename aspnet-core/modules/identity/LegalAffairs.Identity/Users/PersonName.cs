namespace LegalAffairs.Identity.Users;

internal static class PersonName
{
    /// <summary>In the order of its language: 王芳, Fang Wang. Null without any name.</summary>
    public static string? Of(string? name, string? surname)
    {
        if (name is null || surname is null)
        {
            return name ?? surname;
        }

        var isChinese = name.Any(c => c is >= '\u4e00' and <= '\u9fff');
        return isChinese ? surname + name : $"{name} {surname}";
    }
}
