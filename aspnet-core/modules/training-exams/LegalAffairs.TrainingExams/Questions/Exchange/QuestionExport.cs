using System.Text;
using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

internal sealed class QuestionExport(
    IRepository<Question, Guid> questions,
    QuestionCategories categories,
    QuestionSheet sheet,
    IStringLocalizer<TrainingExamsResource> localizer
) : ITransientDependency
{
    private const string TextType = "text/plain";

    public async Task<QuestionExportPreviewDto> PreviewAsync(ExportQuestionsInput input)
    {
        var all = await ReadAsync(input, await categories.GetTreeAsync());
        var count = all.Count(q => q.Fits(input.Format));
        return new QuestionExportPreviewDto(count, all.Count - count);
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

    private async Task<List<ExportedQuestion>> ReadAsync(ExportQuestionsInput input, CategoryTree tree)
    {
        var found = await (await questions.GetQueryableAsync())
            .IgnoreAutoIncludes()
            .Filtered(input, tree)
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
