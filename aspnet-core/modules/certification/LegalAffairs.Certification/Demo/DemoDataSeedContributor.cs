using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Certification.People;

namespace LegalAffairs.Certification.Demo;

/// <summary>云州市's enforcement bodies, some of their people, and certificates in every state.</summary>
internal sealed class DemoDataSeedContributor(
    IRepository<Person, Guid> people,
    DemoBodies demoBodies,
    DemoPeople demoPeople,
    DemoCertificates demoCertificates
) : IDataSeedContributor
{
    public int Order => 130;

    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IncludeDemo || await people.GetCountAsync() > 0)
        {
            return;
        }

        var bodies = await demoBodies.CreateAsync();
        await demoCertificates.CreateAsync(await demoPeople.CreateAsync(), bodies);
    }
}
