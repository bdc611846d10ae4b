namespace LegalAffairs.TrainingExams.Questions;

internal sealed record CategoryNode(Guid Id, string Name, Guid? ParentId, string ParentPath)
{
    public string Path => $"{ParentPath}{Id:N}/";
}
