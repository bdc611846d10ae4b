using LegalAffairs.Abp.AspNetCore.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace LegalAffairs.Abp.AspNetCore.Spa;

/// <summary>The built Angular application: hashed files are cached for ever, everything else is asked for again; unknown pages get index.html.</summary>
public static class SpaEndpoint
{
    private const string NoncePlaceholder = "__CSP_NONCE__";

    public static void UseSpaFiles(this WebApplication app, string webRoot)
    {
        if (!Directory.Exists(webRoot))
        {
            return;
        }

        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(webRoot),
                ContentTypeProvider = new FileExtensionContentTypeProvider(),
                OnPrepareResponse = SetCaching,
            }
        );
    }

    /// <summary>Not an endpoint: one that takes every address would hide which verbs an address of the API has.</summary>
    public static void UseSpaFallback(this WebApplication app, string webRoot)
    {
        var indexFile = Path.Combine(webRoot, "index.html");
        if (!File.Exists(indexFile))
        {
            return;
        }

        var index = File.ReadAllText(indexFile);
        app.Use(
            (context, next) =>
                !IsPageOrFile(context) ? next(context)
                : Path.HasExtension(context.Request.Path.Value) ? WriteMissingAsync(context)
                : WriteIndexAsync(context, index)
        );
    }

    private static bool IsPageOrFile(HttpContext context) =>
        context.GetEndpoint() is null
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    // Not "sign in first": a balancer has to see that another version's node may have it.
    private static Task WriteMissingAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task WriteIndexAsync(HttpContext context, string index)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(
            index.Replace(NoncePlaceholder, SecurityHeadersMiddleware.AllowNonce(context), StringComparison.Ordinal)
        );
    }

    // main-ABCDEF12.js
    private static void SetCaching(StaticFileResponseContext file)
    {
        var parts = Path.GetFileNameWithoutExtension(file.File.Name).Split('-');
        var isHashed = parts.Length > 1 && parts[^1].Length == 8 && parts[^1].All(char.IsAsciiLetterOrDigit);
        file.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
