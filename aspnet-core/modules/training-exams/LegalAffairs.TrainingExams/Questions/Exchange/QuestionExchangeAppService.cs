using LegalAffairs.Abp;
using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform;
using LegalAffairs.Platform.Excel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using P = LegalAffairs.TrainingExams.TrainingExamsPermissions.Questions;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

[Authorize(P.Default)]
internal sealed class QuestionExchangeAppService(QuestionImport import, QuestionExport export, IStringLocalizerFactory localizers)
    : ApplicationService,
        IQuestionExchangeAppService
{
    protected override Type LocalizationResource => typeof(TrainingExamsResource);

    [Authorize(P.Import)]
    public async Task<QuestionImportDto> ImportAsync(
        IRemoteStreamContent file,
        QuestionFormat format,
        ImportMode mode,
        Guid? categoryId,
        bool createCategories
    )
    {
        if (file is null)
        {
            throw new BusinessException(PlatformErrorCodes.FileMissing);
        }

        await using var content = file.GetStream();
        var check = await import.CheckAsync(content, format, categoryId, createCategories);
        var drafts = check.DraftsToSave(mode);
        await import.SaveAsync(drafts, CurrentUser.Id, Now);
        return new QuestionImportDto(
            check.TotalCount,
            check.Good.Count,
            check.Errors.Count,
            Shown(check.Errors),
            Shown(check.Warnings),
            [.. check.MissingCategories],
            drafts.Count,
            mode
        );
    }

    [Authorize(P.Import)]
    public Task<IRemoteStreamContent> GetTemplateAsync() => Task.FromResult(export.WriteTemplate());

    [Authorize(P.Export)]
    public Task<QuestionExportPreviewDto> GetExportPreviewAsync(ExportQuestionsInput input) => export.PreviewAsync(input);

    [Authorize(P.Export)]
    public Task<IRemoteStreamContent> GetExportAsync(ExportQuestionsInput input) => export.WriteAsync(input);

    private List<string> Shown(IReadOnlyList<ImportRowError> notes)
    {
        var withSheet = notes.Select(n => n.Sheet).Distinct(StringComparer.Ordinal).Skip(1).Any();
        return [.. notes.Take(Import.DefaultMaxErrors).Select(n => n.Render(localizers, withSheet))];
    }
}
