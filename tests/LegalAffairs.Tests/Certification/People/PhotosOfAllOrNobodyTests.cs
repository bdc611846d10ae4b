using System.Text;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Certification.People;
using LegalAffairs.Platform.Excel;
using LegalAffairs.Platform.Files;
using LegalAffairs.Tests.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LegalAffairs.Tests.Certification.People;

public sealed class PhotosOfAllOrNobodyTests : CertificationTest
{
    private const int Many = 60;
    private readonly FailingClaims _claims = new();

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<FileStore>();
        services.Replace(ServiceDescriptor.Transient<IFileStore>(s => _claims.Over(s.GetRequiredService<FileStore>())));
    }

    [Theory]
    [InlineData(ImportMode.AllOrNothing)]
    [InlineData(ImportMode.GoodRows)]
    public async Task An_import_that_breaks_off_leaves_nobody_with_a_photo_and_works_when_it_is_tried_again(ImportMode mode)
    {
        var staff = await SignInStaffAsync();
        var numbers = Enumerable.Range(0, Many).Select(i => Numbers.Nth(FreeNumber + i)).ToList();
        var rows = numbers.Select((n, i) => $"照片{i},{n},云州市城市管理执法支队,执法员,在编\n");
        var people = Encoding.UTF8.GetBytes("姓名,身份证号,单位,岗位,用工性质\n" + string.Concat(rows));
        (await RunImportAsync(staff, "import", ImportMode.AllOrNothing, "people.csv", people)).People!.ImportedCount.ShouldBe(Many);
        var zip = PhotoImportTests.Zip([.. numbers.Select(n => ($"{n}.png", PhotoImportTests.Png))]);

        _claims.FailAfter = Many - 5;
        var broken = await RunImportAsync(staff, "import-photos", mode, "photos.zip", zip);
        var without = await WithPhotoAsync(staff);
        _claims.FailAfter = int.MaxValue;
        var again = await RunImportAsync(staff, "import-photos", mode, "photos.zip", zip);

        (broken.State, without).ShouldBe((ImportRunState.Failed, 0));
        (again.State, again.Photos!.SavedCount, await WithPhotoAsync(staff)).ShouldBe((ImportRunState.Done, Many, Many));
    }

    private static async Task<int> WithPhotoAsync(ApiClient staff) =>
        (await staff.GetAsync($"{PersonUrl}?filter={Uri.EscapeDataString("照片")}&maxResultCount=1000"))
            .ShouldSucceed()
            .As<PagedResultDto<PersonListDto>>()
            .Items.Count(p => p.HasPhoto);

    private sealed class FailingClaims
    {
        public int FailAfter { get; set; } = int.MaxValue;

        public IFileStore Over(IFileStore files) => new Store(files, this);

        private sealed class Store(IFileStore files, FailingClaims claims) : IFileStore
        {
            public Task AttachAsync(IReadOnlyCollection<Guid> fileIds, string ownerKey, CancellationToken cancellationToken = default) =>
                claims.FailAfter-- > 0
                    ? files.AttachAsync(fileIds, ownerKey, cancellationToken)
                    : throw new IOException("The machine is switched off.");

            public Task DetachAsync(IReadOnlyCollection<Guid> fileIds, string ownerKey, CancellationToken cancellationToken = default) =>
                files.DetachAsync(fileIds, ownerKey, cancellationToken);

            public Task<IReadOnlyDictionary<Guid, StoredFileInfo>> GetManyAsync(
                IReadOnlyCollection<Guid> fileIds,
                CancellationToken cancellationToken = default
            ) => files.GetManyAsync(fileIds, cancellationToken);

            public Task<IReadOnlyList<StoredFileInfo>> GetOwnAsync(
                IReadOnlyCollection<Guid> fileIds,
                CancellationToken cancellationToken = default
            ) => files.GetOwnAsync(fileIds, cancellationToken);

            public Task<(StoredFileInfo Info, Stream Content)> OpenAsync(Guid fileId, CancellationToken cancellationToken = default) =>
                files.OpenAsync(fileId, cancellationToken);

            public Task<StoredFileInfo> SaveAsync(string name, Stream content, CancellationToken cancellationToken = default) =>
                files.SaveAsync(name, content, cancellationToken);
        }
    }
}
