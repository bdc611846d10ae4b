using LegalAffairs.Abp.AspNetCore.Auditing;
using LegalAffairs.Abp.Auditing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Tests.AspNetCore;

public sealed class AuditedUrlTests
{
    [Theory]
    [InlineData("?filter=41010519900101001X", "?filter=410***********001X")]
    [InlineData("?filter=41010519900101001x&state=1", "?filter=410***********001x&state=1")]
    [InlineData("?filter=410105%2019900101%20001X", "?filter=410***********001X")]
    [InlineData("?filter=%EF%BC%94%EF%BC%91%EF%BC%90105199001010010", "?filter=%EF%BC%94%EF%BC%91%EF%BC%90***********0010")]
    [InlineData("?filter=410105900101001", "?filter=410********1001")]
    [InlineData("?filter=%E7%94%B041010519900101001X%E5%85%88", "?filter=%E7%94%B0410***********001X%E5%85%88")]
    [InlineData("?a=1&410105199001010010=b", "?a=1&410***********0010=b")]
    public void A_number_as_long_as_that_of_an_identity_card_is_masked_wherever_it_stands(string query, string expected) =>
        Of(query).ShouldBe($"/api/app/person{expected}");

    [Theory]
    [InlineData("?number=%E8%B1%ABYZ202600001&name=%E7%94%B0%E5%B0%8F%E8%8B%97", "?number=%E8%B1%ABYZ202600001&name=***")]
    [InlineData("?Token=CfDJ8abc", "?Token=***")]
    [InlineData("?%6eame=a", "?%6eame=***")]
    [InlineData("?name=", "?name=***")]
    public void Names_and_tokens_are_hidden_whatever_they_are(string query, string expected) =>
        Of(query).ShouldBe($"/api/app/person{expected}");

    [Theory]
    [InlineData("")]
    [InlineData("?filter=%E7%94%B0%20a+b&userName=officer&day=2026-03-01T09:00:00.000Z&day=2026-03-02T09:00:00.000Z")]
    [InlineData("?id=01234567-1234-7123-8123-123456789012&filter=20260302153000")]
    [InlineData("?filter=%FF%ED%A0%80%zz")]
    public void Everything_else_stays_as_it_came(string query) => Of(query).ShouldBe($"/api/app/person{query}");

    [Fact]
    public void A_module_hides_more_and_a_path_is_masked_too()
    {
        Of("?secret=1", o => o.HiddenParameters.Add("secret")).ShouldBe("/api/app/person?secret=***");
        Of("", path: "/api/app/person/410105199001010010/photo").ShouldBe("/api/app/person/410***********0010/photo");
    }

    private static string Of(string query, Action<AuditedUrlOptions>? configure = null, string path = "/api/app/person")
    {
        var options = new AuditedUrlOptions();
        configure?.Invoke(options);
        var request = new DefaultHttpContext().Request;
        (request.Path, request.QueryString) = (path, new QueryString(query));
        return new AuditedUrl(Options.Create(options)).Of(request);
    }
}
