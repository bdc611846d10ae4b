using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Uow;
using LegalAffairs.Certification.Data;
using LegalAffairs.Certification.People;
using LegalAffairs.Tests.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification.People;

public sealed class EncryptionRotationTests : CertificationTest
{
    [Fact]
    public async Task The_number_is_not_in_the_database_in_the_clear()
    {
        await RegisterAsync(await SignInStaffAsync());
        var stored = await Host.InUnitOfWorkAsync(EncryptedAsync);
        stored.ShouldStartWith("k1.");
        stored.ShouldNotContain(Numbers.Nth(FreeNumber));
    }

    [Fact]
    public async Task After_a_rotation_the_job_writes_everything_under_the_new_key_and_nobody_notices()
    {
        var person = await RegisterAsync(await SignInStaffAsync());
        await using var rotated = Host.WithWebHostBuilder(b => b.UseSetting("Security:PersonalDataKey", "2"));

        await using (var scope = rotated.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<EncryptionRotationWorker>().Execute(null!);
            await using var unitOfWork = rotated.Services.GetRequiredService<IUnitOfWorkManager>().Begin();
            (await EncryptedAsync(scope.ServiceProvider)).ShouldStartWith("k2.");
            var context = await ContextAsync(scope.ServiceProvider);
            (await context.People.CountAsync(p => p.EncryptedIdentityNumber.StartsWith("k1."))).ShouldBe(0);
        }

        // A node that still has the former setting reads it all the same.
        var staff = await SignInStaffAsync();
        (await FindAsync(staff, Numbers.Nth(FreeNumber)))!.Id.ShouldBe(person.Id);
        (await staff.PostAsync($"{PersonUrl}/{person.Id}/reveal", new { reason = "核对档案" }))
            .ShouldSucceed()
            .As<RevealedNumberDto>()
            .IdentityNumber.ShouldBe(Numbers.Nth(FreeNumber));
    }

    private static Task<CertificationDbContext> ContextAsync(IServiceProvider services) =>
        services.GetRequiredService<IDbContextProvider<CertificationDbContext>>().GetDbContextAsync();

    private static async Task<string> EncryptedAsync(IServiceProvider services) =>
        await (await ContextAsync(services)).People.Where(p => p.Name == "田小苗").Select(p => p.EncryptedIdentityNumber).SingleAsync();
}
