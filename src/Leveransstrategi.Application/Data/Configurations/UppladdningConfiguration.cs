using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class UppladdningConfiguration : IEntityTypeConfiguration<Uppladdning>
{
    public void Configure(EntityTypeBuilder<Uppladdning> builder)
    {
        builder.ToTable("Uppladdning");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Filnamn).HasMaxLength(Kallfil.MaxLangdFilnamn);
        builder.HasIndex(u => u.Tidpunkt);
    }
}
