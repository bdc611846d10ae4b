using LegalAffairs.Abp.Application.Services;
using LegalAffairs.Abp.Users;
using Microsoft.AspNetCore.Authorization;

namespace LegalAffairs.TrainingExams.Results;

[Authorize(TrainingExamsPermissions.MyExams)]
internal sealed class MyResultAppService(MyResults results) : ApplicationService, IMyResultAppService
{
    public Task<MyResultDto> GetAsync(Guid attemptId) => results.GetAsync(attemptId, CurrentUser.GetId(), Now);
}
