using System.Net;
using LegalAffairs.Abp.BlobStoring;
using LegalAffairs.Identity;
using LegalAffairs.Platform.Files;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.Platform.Files;

public sealed class NoSpaceTests : FileStoreTest
{
    private readonly FullContainer _container = new();

    [Fact]
    public async Task An_upload_to_a_full_disk_says_so_and_leaves_nothing()
    {
        var liaison = await SignInAsync(RoleNames.UnitLiaison);

        var response = await liaison.UploadAsync("/api/app/file", "总结.pdf", SampleFiles.Pdf);

        response.ShouldBeRefused(HttpStatusCode.InsufficientStorage).ErrorMessage.ShouldContain("存储空间不足");
        _container.Attempts.ShouldBe(1);
        (await CountFilesAsync()).ShouldBe(0);
    }

    protected override void ConfigureServices(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<IBlobContainer<FileBlobs>>(_container));

    private sealed class FullContainer : IBlobContainer<FileBlobs>
    {
        public int Attempts { get; private set; }

        public Task SaveAsync(string name, Stream stream, CancellationToken cancellationToken = default)
        {
            Attempts++;
            throw new StorageFullException(new IOException("No space left on device"));
        }

        public Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) => Task.FromResult<Stream?>(null);

        public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) => Task.FromResult(false);

        public Task DeleteAsync(string name, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
