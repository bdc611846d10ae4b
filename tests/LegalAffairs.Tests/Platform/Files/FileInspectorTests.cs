using System.Text;
using LegalAffairs.Abp;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Files;

namespace LegalAffairs.Tests.Platform.Files;

public sealed class FileInspectorTests
{
    public static TheoryData<byte[], string, string> Allowed =>
        new()
        {
            { SampleFiles.Pdf, "通知.pdf", "application/pdf" },
            { SampleFiles.Png, "现场.PNG", "image/png" },
            { SampleFiles.Jpg, "现场.jpeg", "image/jpeg" },
            { SampleFiles.Docx, "总结.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
            { SampleFiles.Xlsx, "汇总.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
            { SampleFiles.Wav, "a.wav", "audio/wav" },
            { SampleFiles.Mp3, "a.mp3", "audio/mpeg" },
            { SampleFiles.Mp3WithTags, "a.mp3", "audio/mpeg" },
            { SampleFiles.M4a, "a.m4a", "audio/mp4" },
            { SampleFiles.PhoneRecording, "a.m4a", "audio/mp4" },
        };

    public static TheoryData<byte[], string, string> Refused =>
        new()
        {
            { SampleFiles.Exe, "通知.pdf", "Windows .exe" },
            { SampleFiles.PlainZip, "总结.docx", "ZIP" },
            { SampleFiles.OldWord, "总结.docx", "Office 97-2003 (.doc .xls .ppt)" },
            { SampleFiles.Mp4Video, "a.m4a", "MP4 video" },
            { Encoding.UTF8.GetBytes("\n <!DOCTYPE html><script>alert(1)</script>"), "通知.pdf", "HTML" },
            { Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), "现场.png", "SVG" },
            { Encoding.UTF8.GetBytes("#!/bin/sh\nrm x"), "通知.pdf", "script" },
            { Encoding.ASCII.GetBytes("GIF89a------------"), "现场.png", "GIF" },
            { [.. "PK\u0003\u0004"u8, .. new byte[40]], "总结.docx", "broken ZIP" },
        };

    private readonly FileInspector _inspector = new();

    [Theory]
    [MemberData(nameof(Allowed))]
    public void An_allowed_type_is_known_by_its_content_and_served_under_a_fixed_type(byte[] content, string name, string contentType)
    {
        using var stream = new MemoryStream(content);

        var type = _inspector.Inspect(stream, name, FileType.All);

        type.ContentType.ShouldBe(contentType);
        stream.Position.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Anything_else_is_refused_and_called_by_its_name(byte[] content, string name, string actual)
    {
        var refusal = Refuse(content, name);

        refusal.Code.ShouldBe(PlatformErrorCodes.FileTypeNotAllowed);
        refusal.Data["actual"].ShouldBe(actual);
        refusal.Data["name"].ShouldBe(name);
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        Refuse([], "通知.pdf").Code.ShouldBe(PlatformErrorCodes.FileEmpty);
    }

    [Fact]
    public void Unknown_content_is_refused()
    {
        Refuse([1, 2, 3, 4, 5], "通知.pdf").Code.ShouldBe(PlatformErrorCodes.FileTypeUnknown);
    }

    [Fact]
    public void Office_files_with_macros_are_refused_however_they_are_declared()
    {
        Refuse(SampleFiles.MacroXlsm, "汇总.xlsx").Code.ShouldBe(PlatformErrorCodes.FileHasMacros);
        Refuse(SampleFiles.XlsxWithHiddenMacro, "汇总.xlsx").Code.ShouldBe(PlatformErrorCodes.FileHasMacros);
    }

    [Fact]
    public void An_office_file_must_hold_the_main_part_that_it_declares()
    {
        var hollow = SampleFiles.Zip(("[Content_Types].xml", SampleFiles.Types("/word/document.xml", SampleFiles.WordMain)));

        Refuse(hollow, "总结.docx").Data["actual"].ShouldBe("ZIP");
    }

    [Fact]
    public void The_extension_must_fit_the_content()
    {
        var refusal = Refuse(SampleFiles.Jpg, "现场.png");

        refusal.Code.ShouldBe(PlatformErrorCodes.FileExtensionMismatch);
        refusal.Data["extension"].ShouldBe(".jpg");
    }

    [Fact]
    public void Recordings_are_refused_where_documents_are_asked_for()
    {
        using var stream = new MemoryStream(SampleFiles.Mp3);

        var refusal = Should.Throw<BusinessException>(() => _inspector.Inspect(stream, "a.mp3"));

        refusal.Data["actual"].ShouldBe("mp3");
        refusal.Data["allowed"].ShouldBe("pdf, png, jpg, docx, xlsx");
    }

    private BusinessException Refuse(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        return Should.Throw<BusinessException>(() => _inspector.Inspect(stream, name, FileType.All));
    }
}
