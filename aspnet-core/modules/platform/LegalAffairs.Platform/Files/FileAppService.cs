using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Settings;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.Platform.Files;

[Authorize]
internal sealed class FileAppService(
    IRepository<StoredFile, Guid> files,
    IFileStore store,
    FileKeeper keeper,
    FileContents contents,
    IFileInspector inspector,
    ISettingProvider settings
) : ApplicationService, IFileAppService
{
    // Above what the setting allows, so that whoever uploads a little too much reads our limit and not the web server's.
    private const long MaxRequestBytes = 256L * 1024 * 1024;

    // A name that is far too long is cut, not refused.
    private const int MaxHeaderBytes = 64 * 1024;

    [HttpPost("api/app/file")]
    [RequestSizeLimit(MaxRequestBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = MaxRequestBytes, MultipartHeadersLengthLimit = MaxHeaderBytes)]
    public async Task<StoredFileDto> UploadAsync(IRemoteStreamContent? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            throw new BusinessException(PlatformErrorCodes.FileMissing);
        }

        var maxBytes = await settings.GetAsync<long>(PlatformSettings.MaxFileMegabytes) * 1024 * 1024;
        await using var content = file.GetStream();
        var hashed = await HashingCopy.CopyAsync(content, Stream.Null, maxBytes, cancellationToken);
        content.Position = 0;
        var type = inspector.Inspect(content, file.FileName ?? string.Empty);
        var stored = await keeper.KeepAsync(file.FileName ?? string.Empty, content, hashed, type.ContentType, cancellationToken);
        return new StoredFileDto
        {
            Id = stored.Id,
            Name = stored.Name,
            Size = stored.Size,
            ContentType = stored.ContentType,
            Sha256 = stored.Sha256,
            CreationTime = stored.CreationTime,
        };
    }

    public async Task<IRemoteStreamContent> GetContentAsync(Guid id, CancellationToken cancellationToken)
    {
        await GetOwnAsync(id);
        var (info, content) = await store.OpenAsync(id, cancellationToken);
        return info.ToStreamContent(content);
    }

    public async Task DeleteAsync(Guid id)
    {
        var file = await GetOwnAsync(id);
        if (await (await files.GetQueryableAsync()).AnyAsync(f => f.Id == id && f.Attachments.Any()))
        {
            throw new BusinessException(PlatformErrorCodes.FileAttached).WithData("name", file.Name);
        }

        await files.DeleteAsync(file);
        CurrentUnitOfWork.OnCompleted(() => contents.RemoveIfUnusedAsync(file.Sha256));
    }

    private Task<StoredFile> GetOwnAsync(Guid id)
    {
        var userId = CurrentUser.GetId();
        return files.GetAsync(f => f.Id == id && f.UploaderId == userId);
    }
}
