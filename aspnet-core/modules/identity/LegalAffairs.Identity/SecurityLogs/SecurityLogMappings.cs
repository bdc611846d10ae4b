using AutoMapper;

namespace LegalAffairs.Identity.SecurityLogs;

internal sealed class SecurityLogMappings : Profile
{
    public SecurityLogMappings() => CreateMap<SecurityLog, SecurityLogDto>();
}
