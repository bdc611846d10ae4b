using System.Data.Common;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Certification.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalAffairs.Tests.Certification;

public sealed class RecordsAreFinalTests : CertificationTest
{
    [Theory]
    [InlineData("UPDATE CertPersonEvents SET Reason = 'x'")]
    [InlineData("DELETE FROM CertPersonEvents")]
    [InlineData("UPDATE CertNumberReveals SET Reason = 'x'")]
    [InlineData("DELETE FROM CertNumberReveals")]
    [InlineData("UPDATE CertBodyEvents SET Text = 'x'")]
    [InlineData("DELETE FROM CertBodyEvents")]
    [InlineData("UPDATE CertCertificateIssues SET Number = 'x'")]
    [InlineData("DELETE FROM CertCertificateIssues")]
    [InlineData("UPDATE CertCertificateEvents SET Reason = 'x'")]
    [InlineData("DELETE FROM CertCertificateEvents")]
    public async Task The_database_itself_refuses_to_change_what_was_recorded(string sql)
    {
        var staff = await SignInStaffAsync();
        var person = await RegisterAsync(staff);
        (await staff.PostAsync($"{PersonUrl}/{person.Id}/reveal", new { reason = "核对档案" })).ShouldSucceed();

        var refused = await Should.ThrowAsync<DbException>(() =>
            Host.InUnitOfWorkAsync(async services =>
            {
                var contexts = services.GetRequiredService<IDbContextProvider<CertificationDbContext>>();
                return await (await contexts.GetDbContextAsync()).Database.ExecuteSqlRawAsync(sql);
            })
        );

        refused.Message.ShouldContain("What was recorded is never changed.");
    }
}
