using LegalAffairs.Abp.Content;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LegalAffairs.Abp.AspNetCore.Mvc;

/// <summary>Binds a multipart file to <see cref="IRemoteStreamContent"/>.</summary>
internal sealed class RemoteStreamContentBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (!bindingContext.HttpContext.Request.HasFormContentType)
        {
            return;
        }

        var form = await bindingContext.HttpContext.Request.ReadFormAsync(bindingContext.HttpContext.RequestAborted);
        var file = form.Files.GetFile(bindingContext.FieldName) ?? form.Files.GetFile(bindingContext.ModelName);
        if (file is not null)
        {
            bindingContext.Result = ModelBindingResult.Success(
                new RemoteStreamContent(file.OpenReadStream(), file.FileName, file.ContentType, file.Length)
            );
        }
    }
}

internal sealed class RemoteStreamContentBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(IRemoteStreamContent) ? new RemoteStreamContentBinder() : null;
}
