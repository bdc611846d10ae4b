using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Certification.PublicChecks;

/// <summary>One HTML file with everything in it, which asks nobody for anything: its policy allows its own script and style and no address.</summary>
internal sealed partial class OfflinePage(BureauSignature signature) : ISingletonDependency
{
    private const int Timeout = 1000;
    private static readonly string[] TextsOfScript =
    [
        "Offline:",
        "Enum:CertificateKind.",
        "Enum:CertificateState.",
        "Enum:EnforcementAreas.",
    ];
    private static readonly string Html = Read("page.html");
    private static readonly string Style = Read("page.css");
    private static readonly string Script = Read("page.js");
    private static readonly string Decoder = Read("decoder.js");

    public IRemoteStreamContent Write(DateOnly day, string signedList, IStringLocalizer texts)
    {
        var key = signature.PublicKey;
        var data = new
        {
            key = Convert.ToBase64String(key),
            keyName = SignedText.NameOf(key),
            list = signedList,
            texts = texts
                .GetAllStrings(includeParentCultures: true)
                .Where(t => TextsOfScript.Any(p => t.Name.StartsWith(p, StringComparison.Ordinal)))
                .ToDictionary(t => t.Name, t => t.Value, StringComparer.Ordinal),
        };
        var page = Encoding.UTF8.GetBytes(Place().Replace(Html, p => Fill(p.Groups["name"].Value)));
        var name = string.Create(CultureInfo.InvariantCulture, $"{texts["Offline:FileName"].Value}-{day:yyyy-MM-dd}.html");
        return new RemoteStreamContent(new MemoryStream(page), name, "text/html; charset=utf-8", page.Length);

        // The serializer escapes what could end the script element.
        string Fill(string place) =>
            place switch
            {
                "lang" => CultureInfo.CurrentUICulture.Name,
                "style" => Style,
                "style-hash" => HashOf(Style),
                "decoder" => Decoder,
                "decoder-hash" => HashOf(Decoder),
                "script" => Script,
                "script-hash" => HashOf(Script),
                "data" => JsonSerializer.Serialize(data),
                _ => HtmlEncoder.Default.Encode(texts[place].Value),
            };
    }

    private static string HashOf(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Read(string name)
    {
        var type = typeof(OfflinePage);
        using var content = type.Assembly.GetManifestResourceStream($"{type.Namespace}.Offline.{name}")!;
        return new StreamReader(content).ReadToEnd();
    }

    [GeneratedRegex(
        @"\{\{(?<name>[A-Za-z:.-]+)\}\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: Timeout
    )]
    private static partial Regex Place();
}
