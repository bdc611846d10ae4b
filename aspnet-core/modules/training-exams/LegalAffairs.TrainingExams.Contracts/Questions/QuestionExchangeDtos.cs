using System.ComponentModel.DataAnnotations;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.TrainingExams.Questions;

/// <param name="Errors">Ready to show: "第37行 答案: 选项 E 不存在"; at most 200.</param>
/// <param name="Warnings">Likewise; questions that ask what another asks already. They are imported all the same.</param>
/// <param name="MissingCategories">Named in the file and not in the bank.</param>
/// <param name="ImportedCount">0 in a dry run and when something is wrong and only all or nothing was asked for.</param>
public sealed record QuestionImportDto(
    int TotalCount,
    int GoodCount,
    int ErrorCount,
    IReadOnlyList<string> Errors,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<string> MissingCategories,
    int ImportedCount,
    ImportMode Mode
);

public sealed class ExportQuestionsInput : GetQuestionsInput
{
    [EnumDataType(typeof(QuestionFormat))]
    public QuestionFormat Format { get; set; } = QuestionFormat.Excel;
}

/// <param name="LeftOut">Found, but the format cannot hold them.</param>
public sealed record QuestionExportPreviewDto(int Count, int LeftOut);
