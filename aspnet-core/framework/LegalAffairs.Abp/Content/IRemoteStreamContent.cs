namespace LegalAffairs.Abp.Content;

/// <summary>A stream that crosses HTTP: a multipart field on the way in, a body on the way out.</summary>
public interface IRemoteStreamContent
{
    string? FileName { get; }

    string ContentType { get; }

    long? ContentLength { get; }

    Stream GetStream();
}

/// <param name="inline">Shown by the browser instead of saved.</param>
public sealed class RemoteStreamContent(
    Stream stream,
    string? fileName,
    string contentType,
    long? contentLength = null,
    bool inline = false
) : IRemoteStreamContent
{
    public string? FileName { get; } = fileName;

    public string ContentType { get; } = contentType;

    public long? ContentLength { get; } = contentLength;

    public bool Inline { get; } = inline;

    public Stream GetStream() => stream;
}
