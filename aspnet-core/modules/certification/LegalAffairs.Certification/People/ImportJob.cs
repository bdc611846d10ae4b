using System.Globalization;
using System.Security.Claims;
using LegalAffairs.Abp.Authorization.DataScopes;
using LegalAffairs.Platform.Excel;

namespace LegalAffairs.Certification.People;

/// <summary>An import that goes on after its request: as the same user, within the same units, in the same language.</summary>
/// <param name="Content">Its own copy of the upload, gone from the disk when it is disposed of.</param>
internal sealed record ImportJob(
    Guid RunId,
    Guid UserId,
    ImportRunKind Kind,
    ImportMode Mode,
    string FileName,
    Stream Content,
    ClaimsPrincipal Principal,
    DataScope Scope,
    CultureInfo Culture
);
