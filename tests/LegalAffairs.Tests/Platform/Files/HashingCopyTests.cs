using System.Security.Cryptography;
using LegalAffairs.Abp;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Files;

namespace LegalAffairs.Tests.Platform.Files;

public sealed class HashingCopyTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_copy_is_complete_and_carries_its_hash()
    {
        var content = new byte[3 * Megabyte + 17];
        new Random(1).NextBytes(content);
        using var target = new MemoryStream();

        var copied = await HashingCopy.CopyAsync(new MemoryStream(content), target, HashingCopy.DefaultMaxBytes, CancellationToken.None);

        copied.Length.ShouldBe(content.Length);
        copied.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        target.ToArray().ShouldBe(content);
    }

    [Fact]
    public async Task The_limit_itself_is_allowed_and_one_byte_more_is_not()
    {
        (await CopyAsync(Megabyte, Megabyte)).Length.ShouldBe(Megabyte);

        var refusal = await Should.ThrowAsync<BusinessException>(() => CopyAsync(Megabyte + 1, Megabyte));
        refusal.Code.ShouldBe(PlatformErrorCodes.FileTooLarge);
        refusal.Data["maxMegabytes"].ShouldBe(1L);
    }

    [Fact]
    public async Task A_large_upload_is_cut_off_at_the_limit_instead_of_being_read_to_its_end()
    {
        var source = new MemoryStream(new byte[25 * Megabyte]);
        using var target = new MemoryStream();

        await Should.ThrowAsync<BusinessException>(() => HashingCopy.CopyAsync(source, target, Megabyte, CancellationToken.None));

        source.Position.ShouldBeLessThan(2 * Megabyte);
        target.Length.ShouldBeLessThanOrEqualTo(Megabyte);
    }

    private static Task<HashedContent> CopyAsync(int length, long max) =>
        HashingCopy.CopyAsync(new MemoryStream(new byte[length]), Stream.Null, max, CancellationToken.None);
}
