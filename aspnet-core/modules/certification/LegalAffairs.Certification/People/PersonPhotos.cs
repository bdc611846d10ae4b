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

    // The name says nothing of the number.
    public async Task SetAsync(Person person, Photo photo, ActOf act)
    {
        var file = await files.SaveAsync($"{person.Id:N}{photo.Extension}", new MemoryStream(photo.Content, writable: false));
        var owner = $"Certification.Person:{person.Id}";
        if (person.PhotoFileId is { } former)
        {
            await files.DetachAsync([former], owner);
        }

        await files.AttachAsync([file.Id], owner);
        person.SetPhoto(file.Id, act);
    }
}
