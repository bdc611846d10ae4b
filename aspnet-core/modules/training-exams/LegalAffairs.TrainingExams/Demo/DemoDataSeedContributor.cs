using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Abp.Uow;
using LegalAffairs.TrainingExams.Questions;

namespace LegalAffairs.TrainingExams.Demo;

/// <summary>云州市's question bank, two papers and three exams.</summary>
internal sealed class DemoDataSeedContributor(
    IRepository<Question, Guid> questions,
    DemoBank bank,
    DemoPapers papers,
    DemoExams exams,
    IUnitOfWorkManager unitOfWorkManager
) : IDataSeedContributor
{
    public int Order => 110;

    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IncludeDemo || await questions.GetCountAsync() > 0)
        {
            return;
        }

        await bank.CreateAsync();
        // Papers draw from what is in the database.
        await unitOfWorkManager.Current!.SaveChangesAsync();
        var paperIds = await papers.CreateAsync();
        await unitOfWorkManager.Current!.SaveChangesAsync();
        await exams.CreateAsync(paperIds);
    }
}
