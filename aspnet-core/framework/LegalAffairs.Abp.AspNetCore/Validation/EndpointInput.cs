using System.Text.Json;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace LegalAffairs.Abp.AspNetCore.Validation;

internal sealed class EndpointInput(IOptions<JsonOptions> json, IObjectModelValidator validator) : IEndpointInput, ISingletonDependency
{
    private static readonly RouteData NoRoute = new();
    private static readonly ActionDescriptor NoAction = new();

    public async Task<T> ReadAsync<T>(HttpContext context)
        where T : class
    {
        var input = await DeserializeAsync<T>(context) ?? throw new AbpValidationException(InvalidInput.Malformed);
        if (!AttributeCheck.IsSurelyValid(input))
        {
            Validate(context, input);
        }

        return input;
    }

    private void Validate(HttpContext context, object input)
    {
        var action = new ActionContext(context, NoRoute, NoAction);
        validator.Validate(action, validationState: null, prefix: string.Empty, input);
        InvalidInput.Refuse(action.ModelState);
    }

    private async Task<T?> DeserializeAsync<T>(HttpContext context)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("The body is not JSON.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<T>(
                context.Request.BodyReader,
                json.Value.JsonSerializerOptions,
                context.RequestAborted
            );
        }
        catch (JsonException e)
        {
            throw new AbpValidationException(InvalidInput.Malformed, e.Path?.TrimStart('$', '.') ?? string.Empty);
        }
    }
}
