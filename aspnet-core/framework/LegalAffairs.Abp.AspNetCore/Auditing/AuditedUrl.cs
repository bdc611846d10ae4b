using System.Text;
using LegalAffairs.Abp.Auditing;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.PersonalData;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Abp.AspNetCore.Auditing;

/// <summary>The address of a call as the audit log keeps it. What was typed into a search box is in there, and stays for years.</summary>
internal sealed class AuditedUrl(IOptions<AuditedUrlOptions> options) : ISingletonDependency
{
    private const string Hidden = "***";

    public string Of(HttpRequest request)
    {
        var url = new StringBuilder(PathOf(request.Path));
        var separator = '?';
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            var name = pair.DecodeName().ToString();
            var value = options.Value.HiddenParameters.Contains(name) ? Hidden : Masked(pair.DecodeValue().ToString(), pair.EncodedValue);
            url.Append(separator).Append(Masked(name, pair.EncodedName)).Append('=').Append(value);
            separator = '&';
        }

        return url.ToString();
    }

    private static string PathOf(PathString path) => new PathString(LongNumbers.Mask(path.Value ?? string.Empty)).ToUriComponent();

    // As it came, unless there is something to hide.
    private static string Masked(string decoded, ReadOnlyMemory<char> encoded) =>
        LongNumbers.AreIn(decoded)
            ? Uri.EscapeDataString(LongNumbers.Mask(decoded)).Replace("%2A", "*", StringComparison.Ordinal)
            : encoded.ToString();
}
