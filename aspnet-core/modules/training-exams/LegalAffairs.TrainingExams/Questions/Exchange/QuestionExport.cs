using System.Text;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Files;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

internal sealed class QuestionExport(
    IRepository<Question, Guid> questions,
    QuestionCategories categories,
    QuestionSheet sheet,
    Recusal recusal,
    IStringLocalizer<TrainingExamsResource> localizer
) : ITransientDependency
{
    private const string TextType = "text/plain";

    public async Task<QuestionExportPreviewDto> PreviewAsync(ExportQuestionsInput input)
    {
        var found = await FindAsync(input, await categories.GetTreeAsync());
        var all = await found.CountAsync();
        var fitting = input.Format switch
        {
            QuestionFormat.Aiken => await found.CountAsync(q => q.Kind == QuestionKind.SingleChoice),
            QuestionFormat.Gift => all - await CountSeveralBlanksAsync(found),
            _ => all,
        };
        return new QuestionExportPreviewDto(fitting, all - fitting);
    }

    public async Task<IRemoteStreamContent> WriteAsync(ExportQuestionsInput input)
    {
        var tree = await categories.GetTreeAsync();
        var all = await ReadAsync(input, tree);
        var fitting = all.FindAll(q => q.Fits(input.Format));
        var name = localizer["Exchange:BankFileName"].Value;
        return input.Format switch
        {
            QuestionFormat.Gift => WriteText(
                $"{name}.gift.txt",
                w => QuestionText.WriteGift(w, fitting, tree, RemarkOn(all.Count - fitting.Count))
            ),
            QuestionFormat.Aiken => WriteText($"{name}.aiken.txt", w => QuestionText.WriteAiken(w, fitting)),
            _ => ExportedFile.Write($"{name}.xlsx", FileType.Xlsx.ContentType, stream => sheet.Write(stream, fitting, tree)),
        };
    }

    public IRemoteStreamContent WriteTemplate() =>
        ExportedFile.Write($"{localizer["Exchange:TemplateFileName"]}.xlsx", FileType.Xlsx.ContentType, sheet.WriteTemplate);

    private string RemarkOn(int leftOut) => leftOut == 0 ? string.Empty : localizer["Exchange:LeftOut", leftOut];

    private static IRemoteStreamContent WriteText(string name, Action<TextWriter> write) =>
        ExportedFile.Write(
            name,
            TextType,
            stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
                write(writer);
            }
        );

    private async Task<IQueryable<Question>> FindAsync(ExportQuestionsInput input, CategoryTree tree)
    {
        var recused = await recusal.GetQuestionIdsAsync();
        return (await questions.GetQueryableAsync()).IgnoreAutoIncludes().Filtered(input, tree).Without(recused);
    }

    // Of questions with blanks alone the contents are read: how many blanks there are stands nowhere else.
    private static async Task<int> CountSeveralBlanksAsync(IQueryable<Question> found)
    {
        var contents = await found
            .Where(q => q.Kind == QuestionKind.FillIn)
            .Select(q => q.Versions.Single(v => v.Number == q.LatestVersionNumber).Content)
            .ToListAsync();
        return contents.Count(c => c.Key.Blanks.Count != 1);
    }

    private async Task<List<ExportedQuestion>> ReadAsync(ExportQuestionsInput input, CategoryTree tree)
    {
        var found = await (await FindAsync(input, tree))
            .OrderBy(q => q.Id)
            .Select(q => new
            {
                q.Kind,
                q.CategoryId,
                q.Difficulty,
                Tags = q.Tags.Select(t => t.Name).ToList(),
                q.Versions.Single(v => v.Number == q.LatestVersionNumber).Content,
            })
            .ToListAsync();
        return found.ConvertAll(q => new ExportedQuestion(q.Kind, q.CategoryId, q.Difficulty, q.Tags, q.Content));
    }
}
