using System.Net;
using LegalAffairs.Identity;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Files;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Platform.Files;

public sealed class FileApiTests : FileStoreTest
{
    private const string Url = "/api/app/file";

    private string[] StoredBlobs
    {
        get
        {
            var directory = Path.Combine(Host.DataDirectory, "files", nameof(FileBlobs));
            return Directory.Exists(directory) ? Directory.GetFiles(directory, "*", SearchOption.AllDirectories) : [];
        }
    }

    [Fact]
    public async Task An_uploaded_file_comes_back_as_it_was()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        var file = await UploadAsync(liaison, "工作总结.pdf", SampleFiles.Pdf);

        (file.Name, file.Size, file.ContentType).ShouldBe(("工作总结.pdf", SampleFiles.Pdf.Length, "application/pdf"));
        var content = await liaison.GetAsync($"{Url}/{file.Id}/content");
        content.Content.ShouldBe(SampleFiles.Pdf);
    }

    [Fact]
    public async Task What_browsers_show_safely_is_shown_and_all_else_is_saved_and_nothing_is_run()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var pdf = await UploadAsync(liaison, "总结.pdf", SampleFiles.Pdf);
        var docx = await UploadAsync(liaison, "总结.docx", SampleFiles.Docx);

        using var shown = await liaison.Http.GetAsync(new Uri($"{Url}/{pdf.Id}/content", UriKind.Relative));
        shown.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        shown.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        shown.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("sandbox");
        using var saved = await liaison.Http.GetAsync(new Uri($"{Url}/{docx.Id}/content", UriKind.Relative));
        saved.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        saved.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("总结.docx");
    }

    [Fact]
    public async Task Equal_content_is_stored_once()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var leader = await SignInAsync(RoleNames.BureauLeader);

        var first = await UploadAsync(liaison, "一.pdf", SampleFiles.Pdf);
        var second = await UploadAsync(leader, "二.pdf", SampleFiles.Pdf);

        second.Sha256.ShouldBe(first.Sha256);
        StoredBlobs.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_of_25_MB_is_refused_with_the_limit_in_the_message()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var content = new byte[25 * 1024 * 1024];
        SampleFiles.Pdf.CopyTo(content, 0);

        var response = await liaison.UploadAsync(Url, "大文件.pdf", content);

        response.ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.FileTooLarge).ErrorMessage.ShouldContain("20 MB");
        StoredBlobs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_program_that_calls_itself_pdf_is_refused()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await liaison.UploadAsync(Url, "通知.pdf", SampleFiles.Exe, "application/pdf")).ShouldBeRefused(
            HttpStatusCode.Forbidden,
            PlatformErrorCodes.FileTypeNotAllowed
        );
        StoredBlobs.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_empty_file_and_no_file_are_refused()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await liaison.UploadAsync(Url, "空.pdf", [])).ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.FileEmpty);
        using var form = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        (await liaison.SendAsync(HttpMethod.Post, Url, form)).ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.FileMissing);
        (await liaison.PostAsync(Url)).ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.FileMissing);
    }

    [Fact]
    public async Task An_upload_broken_off_in_the_middle_leaves_nothing()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        using var half = new HalfSentContent([.. SampleFiles.Pdf, .. new byte[1024 * 1024]]);
        using var form = new MultipartFormDataContent { { half, "file", "断.pdf" } };
        using var connection = new CancellationTokenSource();

        var upload = liaison.SendAsync(HttpMethod.Post, Url, form, connection.Token);
        await half.Sent;
        await connection.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => upload);
        StoredBlobs.ShouldBeEmpty();
        (await CountFilesAsync()).ShouldBe(0);
        await UploadAsync(liaison, "再来.pdf", SampleFiles.Pdf);
    }

    [Fact]
    public async Task A_name_is_made_harmless_and_cut_to_length()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        (await UploadAsync(liaison, "<script>alert(1)<script>.pdf", SampleFiles.Pdf)).Name.ShouldNotContain("<");
        var longName = (await UploadAsync(liaison, new string('长', 5000) + ".pdf", SampleFiles.Pdf)).Name;
        (longName.Length, longName[^4..]).ShouldBe((FileName.MaxLength, ".pdf"));
    }

    [Fact]
    public async Task A_file_is_its_uploaders_only()
    {
        var file = await UploadAsync(await SignInAsync(RoleNames.UnitLiaison), "总结.pdf", SampleFiles.Pdf);
        var other = await SignInAsync(RoleNames.Admin);

        (await other.GetAsync($"{Url}/{file.Id}/content")).ShouldBeRefused(HttpStatusCode.NotFound);
        (await other.DeleteAsync($"{Url}/{file.Id}")).ShouldBeRefused(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_own_file_is_deleted_with_its_content_unless_something_claims_it()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        var free = await UploadAsync(liaison, "一.pdf", SampleFiles.Pdf);
        var claimed = await UploadAsync(liaison, "二.png", SampleFiles.Png);
        await AttachAsync(claimed.Id);

        (await liaison.DeleteAsync($"{Url}/{free.Id}")).ShouldSucceed();
        (await liaison.DeleteAsync($"{Url}/{claimed.Id}")).ShouldBeRefused(HttpStatusCode.Forbidden, PlatformErrorCodes.FileAttached);

        StoredBlobs.ShouldHaveSingleItem().ShouldEndWith(claimed.Sha256);
    }

    [Fact]
    public async Task What_nothing_claims_for_a_week_goes_at_night()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);
        await UploadAsync(liaison, "一.pdf", SampleFiles.Pdf);
        var claimed = await UploadAsync(liaison, "二.png", SampleFiles.Png);
        await AttachAsync(claimed.Id);

        Clock.Advance(TimeSpan.FromDays(UnclaimedFilesWorker.DaysKept));
        await Host.RunWorkerAsync<UnclaimedFilesWorker>();
        StoredBlobs.Length.ShouldBe(2);
        Clock.Advance(TimeSpan.FromMinutes(1));
        await Host.RunWorkerAsync<UnclaimedFilesWorker>();

        StoredBlobs.ShouldHaveSingleItem().ShouldEndWith(claimed.Sha256);
        (await CountFilesAsync()).ShouldBe(1);
    }

    private Task<bool> AttachAsync(Guid fileId) =>
        Host.InUnitOfWorkAsync(async services =>
        {
            var store = services.GetRequiredService<IFileStore>();
            await store.AttachAsync([fileId], "Test:1");
            return true;
        });

    private static async Task<StoredFileDto> UploadAsync(ApiClient client, string name, byte[] content) =>
        (await client.UploadAsync(Url, name, content)).ShouldSucceed().As<StoredFileDto>();
}
