namespace LegalAffairs.Platform.Draws;

/// <summary>随机抽取: draws that anybody can recompute. How is laid down in etc/docs/verifiable-draws.md.</summary>
public interface IVerifiableDraws
{
    /// <summary>Fixes the list and commits to a secret. An earlier one that was not drawn yet is abandoned.</summary>
    Task<DrawInfo> PrepareAsync(DrawPreparation preparation);

    /// <summary>Draws with the value that a witness called. The same once more is the same draw.</summary>
    Task<DrawInfo> DrawAsync(string subjectKey, Guid drawId, string publicValue, string witness);

    /// <summary>The latest first.</summary>
    Task<IReadOnlyList<DrawInfo>> GetListAsync(string subjectKey);

    Task<DrawInfo> GetAsync(string subjectKey, Guid drawId);

    /// <summary>The list as it was fixed.</summary>
    Task<DrawList> GetCandidatesAsync(string subjectKey, Guid drawId);

    /// <summary>All that recomputing takes. Only of what has been drawn: before, the secret is a secret.</summary>
    Task<DrawReceipt> GetReceiptAsync(string subjectKey, Guid drawId);
}
