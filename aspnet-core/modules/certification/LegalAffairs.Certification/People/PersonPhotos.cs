using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Platform.Files;

namespace LegalAffairs.Certification.People;

/// <summary>What may be somebody's photo, and where it is kept.</summary>
internal sealed class PersonPhotos(IFileInspector inspector, IFileStore files) : ITransientDependency
{
    private const int MaxBytes = 2 * 1024 * 1024;

    private byte[]? _buffer;

    /// <summary>By content, and with the size as it is read: what an archive says of itself may be false. Null where it is none.</summary>
    public Photo? Read(Stream content, string fileName)
    {
        _buffer ??= new byte[MaxBytes + 1];
        try
        {
            var length = content.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false);
            if (length > MaxBytes)
            {
                return null;
            }

            var bytes = _buffer[..length];
            inspector.Inspect(new MemoryStream(bytes, writable: false), fileName, [FileType.Jpg, FileType.Png]);
            return new Photo(bytes, Path.GetExtension(fileName).ToLowerInvariant());
        }
        catch (Exception e) when (e is BusinessException or InvalidDataException)
        {
            return null;
        }
    }

    public async Task SetAsync(Person person, Photo photo, ActOf act) => await SetAsync(person, await KeepAsync(person.Id, photo), act);

    /// <summary>The content only, which nobody has yet. The name says nothing of the number.</summary>
    public async Task<Guid> KeepAsync(Guid personId, Photo photo) =>
        (await files.SaveAsync($"{personId:N}{photo.Extension}", new MemoryStream(photo.Content, writable: false))).Id;

    /// <param name="fileId">Kept before.</param>
    public async Task SetAsync(Person person, Guid fileId, ActOf act)
    {
        var owner = $"Certification.Person:{person.Id}";
        if (person.PhotoFileId is { } former)
        {
            await files.DetachAsync([former], owner);
        }

        await files.AttachAsync([fileId], owner);
        person.SetPhoto(fileId, act);
    }
}
