using LegalAffairs.Abp.DependencyInjection;

namespace LegalAffairs.TrainingExams.Questions.Exchange;

/// <summary>Reads one format. What a question must have is checked afterwards, for all formats alike.</summary>
internal interface IQuestionReader : ITransientDependency
{
    QuestionFormat Format { get; }

    IEnumerable<DraftRow> Read(Stream content);
}
