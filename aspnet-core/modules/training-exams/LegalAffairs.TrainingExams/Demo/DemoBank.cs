using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Identity;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Questions.Exchange;

namespace LegalAffairs.TrainingExams.Demo;

/// <summary>The bank comes in through the import that users have. Its trainer wrote it, staff reviewed it; a few questions are left to review.</summary>
internal sealed class DemoBank(QuestionImport import, IUserDirectory users, TimeProvider time) : ITransientDependency
{
    private const string Table = "demo-question-bank.csv";
    private const int EveryNthWaits = 40;
    private const string RetiredBecause = "与另一道题考查同一知识点，保留另一道";
    private static readonly TimeSpan WrittenBefore = TimeSpan.FromDays(30);
    private static readonly TimeSpan ReviewedBefore = TimeSpan.FromDays(20);

    public async Task CreateAsync()
    {
        var now = time.GetUtcNow().UtcDateTime;
        var questions = await import.SaveAsync(await ReadAsync(), await FindAsync(RoleNames.Trainer), now - WrittenBefore);
        var reviewer = await FindAsync(RoleNames.BureauStaff);
        foreach (var (position, question) in questions.Index())
        {
            if ((position + 1) % EveryNthWaits != 0)
            {
                question.Review(question.LatestVersionNumber, reviewer, now - ReviewedBefore);
            }
        }

        questions[^1].Retire(RetiredBecause);
    }

    private async Task<IReadOnlyList<CheckedDraft>> ReadAsync()
    {
        await using var table = typeof(DemoBank).Assembly.GetManifestResourceStream(Table)!;
        var check = await import.CheckAsync(table, QuestionFormat.Excel, categoryId: null, createsCategories: true);
        return check.Errors.Count + check.Warnings.Count == 0
            ? check.Good
            : throw new AbpException($"The demo bank has errors, first: {check.Errors.Concat(check.Warnings).First()}");
    }

    private async Task<Guid?> FindAsync(string userName) => (await users.FindByUserNameAsync(userName))?.Id;
}
