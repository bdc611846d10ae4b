using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.Platform.Files;

internal sealed class FileInspector : IFileInspector, ISingletonDependency
{
    public FileType Inspect(Stream content, string fileName, IReadOnlyCollection<FileType>? allowed = null)
    {
        var name = FileName.Clean(fileName);
        if (content.Length == 0)
        {
            throw Refuse(PlatformErrorCodes.FileEmpty, name);
        }

        allowed ??= FileType.Documents;
        var sniffed = ContentSniffer.Sniff(content);
        if (sniffed.HasMacros)
        {
            throw Refuse(PlatformErrorCodes.FileHasMacros, name);
        }

        if (sniffed.Type is not { } type || !allowed.Contains(type))
        {
            var code = sniffed.Actual is null ? PlatformErrorCodes.FileTypeUnknown : PlatformErrorCodes.FileTypeNotAllowed;
            throw Refuse(code, name).WithData("actual", sniffed.Actual).WithData("allowed", string.Join(", ", allowed));
        }

        if (!type.Extensions.Contains(Path.GetExtension(name).ToLowerInvariant()))
        {
            throw Refuse(PlatformErrorCodes.FileExtensionMismatch, name)
                .WithData("actual", type.Name)
                .WithData("extension", type.Extensions[0]);
        }

        return type;
    }

    private static BusinessException Refuse(string code, string name) => new BusinessException(code).WithData("name", name);
}
