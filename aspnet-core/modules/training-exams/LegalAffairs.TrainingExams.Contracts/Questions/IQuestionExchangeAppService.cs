using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Content;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.TrainingExams.Questions;

/// <summary>The bank in and out of files.</summary>
public interface IQuestionExchangeAppService : IApplicationService
{
    /// <summary>What is imported are drafts of the caller. GIFT and Aiken are UTF-8 or GBK text.</summary>
    /// <param name="categoryId">For questions that name no category.</param>
    /// <param name="createCategories">Makes categories that are named but missing; else they are errors.</param>
    Task<QuestionImportDto> ImportAsync(
        IRemoteStreamContent file,
        QuestionFormat format,
        ImportMode mode,
        Guid? categoryId,
        bool createCategories
    );

    /// <summary>The columns that an import reads, how each is filled in, and examples.</summary>
    Task<IRemoteStreamContent> GetTemplateAsync();

    /// <summary>How many an export would hold, and how many the format cannot hold.</summary>
    Task<QuestionExportPreviewDto> GetExportPreviewAsync(ExportQuestionsInput input);

    /// <summary>The latest version of each question that the filter finds.</summary>
    Task<IRemoteStreamContent> GetExportAsync(ExportQuestionsInput input);
}
