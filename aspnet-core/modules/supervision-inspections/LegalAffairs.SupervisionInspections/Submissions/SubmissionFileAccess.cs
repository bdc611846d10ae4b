using LegalAffairs.Abp.Content;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Domain.Entities;
using LegalAffairs.Abp.Domain.Repositories;
using LegalAffairs.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.SupervisionInspections.Submissions;

/// <summary>Serves a file as part of a submission that the caller may see, and not otherwise.</summary>
internal sealed class SubmissionFileAccess(IRepository<Submission, Guid> submissions, IFileStore files) : ITransientDependency
{
    /// <param name="withDraft">What is not handed in yet is the unit's own.</param>
    public async Task<IRemoteStreamContent> OpenAsync(Guid submissionId, Guid fileId, bool withDraft)
    {
        var found = await (await submissions.GetQueryableAsync())
            .Where(s => s.Id == submissionId)
            .Select(s => new
            {
                s.FileIds,
                Name = s.Versions.SelectMany(v => v.Files).Where(f => f.FileId == fileId).Select(f => f.Name).FirstOrDefault(),
            })
            .FirstOrDefaultAsync();
        if (found is null || (found.Name is null && !(withDraft && found.FileIds.Contains(fileId))))
        {
            throw new EntityNotFoundException(typeof(SubmittedFile), fileId);
        }

        var (info, content) = await files.OpenAsync(fileId);
        return info.ToStreamContent(content);
    }
}
