using System.IO.Compression;
using System.Net;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Tests.TestKit;

namespace LegalAffairs.Tests.Certification.People;

public sealed class PhotoImportTests : CertificationTest
{
    internal static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    [Fact]
    public async Task Pictures_find_their_people_and_the_rest_is_named_without_the_whole_number()
    {
        var staff = await SignInStaffAsync();
        var person = await RegisterAsync(staff);
        var number = Numbers.Nth(FreeNumber);
        var stranger = Numbers.Nth(FreeNumber + 1);
        var zip = Zip(
            ($"照片/{number}.png", Png),
            ($"{stranger}.png", Png),
            ("合影.png", Png),
            ($"{Numbers.Nth(FreeNumber + 2)}.jpg", [1, 2])
        );

        var dry = await ImportAsync(staff, zip, ImportMode.DryRun);
        (dry.TotalCount, dry.MatchedCount, dry.SavedCount).ShouldBe((4, 1, 0));
        dry.Problems.ShouldBe([
            "**.png：文件名不是有效的身份证号，请以身份证号命名照片",
            $"419***********{Numbers.Nth(FreeNumber + 2)[^4..]}.jpg：不是 JPG 或 PNG 图片，或超过 2 MB",
            $"419***********{stranger[^4..]}.png：名册中没有这个身份证号的人员，请先登记人员",
        ]);
        (await staff.GetAsync($"{PersonUrl}/{person.Id}/photo")).ShouldBeRefused(HttpStatusCode.NotFound);

        (await ImportAsync(staff, zip, ImportMode.AllOrNothing)).SavedCount.ShouldBe(0);
        (await ImportAsync(staff, zip, ImportMode.GoodRows)).SavedCount.ShouldBe(1);

        var photo = (await staff.GetAsync($"{PersonUrl}/{person.Id}/photo")).ShouldSucceed();
        photo.ContentType.ShouldBe("image/png");
        photo.Content.ShouldBe(Png);
    }

    [Fact]
    public async Task What_is_no_zip_fails_with_the_reason()
    {
        var run = await RunImportAsync(await SignInStaffAsync(), "import-photos", ImportMode.DryRun, "photos.zip", Png);

        (run.State, run.Problem).ShouldBe((ImportRunState.Failed, "这不是 ZIP 压缩包，请把照片打包成 ZIP 后导入"));
    }

    private static async Task<PhotoImportDto> ImportAsync(ApiClient client, byte[] zip, ImportMode mode) =>
        (await RunImportAsync(client, "import-photos", mode, "photos.zip", zip)).Photos!;

    internal static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
