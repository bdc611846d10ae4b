using System.Text.Json;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Identity;

internal static class ResponseExtensions
{
    public static List<JsonElement> Items(this ApiResponse response) => [.. response.Json.GetProperty("items").EnumerateArray()];

    public static string Id(this JsonElement dto) => dto.GetProperty("id").GetString()!;

    public static string Text(this JsonElement dto, string property) => dto.GetProperty(property).GetString()!;
}
