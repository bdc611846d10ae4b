using AutoMapper;

namespace LegalAffairs.AuditLogging.AuditLogs;

internal sealed class AuditLogProfile : Profile
{
    public AuditLogProfile()
    {
        CreateMap<AuditLog, AuditLogDto>().ForMember(d => d.UserDisplayName, o => o.Ignore());
        CreateMap<AuditLog, AuditLogDetailDto>()
            .ForMember(d => d.UserDisplayName, o => o.Ignore())
            .ForMember(d => d.EntityChanges, o => o.Ignore());
    }
}
