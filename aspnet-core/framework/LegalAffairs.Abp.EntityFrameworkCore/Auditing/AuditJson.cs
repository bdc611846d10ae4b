using System.Text.Encodings.Web;
using System.Text.Json;

namespace LegalAffairs.Abp.EntityFrameworkCore.Auditing;

internal static class AuditJson
{
    /// <summary>Chinese stays readable.</summary>
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
