using Leveransstrategi.Application.Features.Kalendrar;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class PaminnelseregelConfiguration : IEntityTypeConfiguration<Paminnelseregel>
{
    public void Configure(EntityTypeBuilder<Paminnelseregel> builder)
    {
        builder.ToTable("Paminnelseregel");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.ComplexProperty(r => r.Giltighet).Kolumner();
    }
}

internal sealed class PaminnelseConfiguration : IEntityTypeConfiguration<Paminnelse>
{
    public void Configure(EntityTypeBuilder<Paminnelse> builder)
    {
        builder.ToTable("Paminnelse");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Nyckel).HasMaxLength(Paminnelse.MaxLangdNyckel);
        builder.HasIndex(p => p.Nyckel).IsUnique();
        builder.HasIndex(p => new { p.Lage, p.Dag });
        builder.HasOne<Ramavtal>().WithMany().HasForeignKey(p => p.Ramavtal).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Steg).WithOne().HasForeignKey("PaminnelseId").IsRequired();
        builder.Ignore(p => p.GarTill);
        builder.Ignore(p => p.ArOppen);
        builder.Ignore(p => p.Rord);
    }
}

internal sealed class PaminnelsestegConfiguration : IEntityTypeConfiguration<Paminnelsesteg>
{
    public void Configure(EntityTypeBuilder<Paminnelsesteg> builder)
    {
        builder.ToTable("Paminnelsesteg");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Text).HasMaxLength(Paminnelsesteg.MaxLangdText);
        builder.Property(s => s.Av).HasMaxLength(Anvandare.MaxLangdNamn);
        builder.Property(s => s.Brev).HasMaxLength(Brev.MaxLangdNyckel);
    }
}

internal sealed class KalenderadressConfiguration : IEntityTypeConfiguration<Kalenderadress>
{
    public void Configure(EntityTypeBuilder<Kalenderadress> builder)
    {
        builder.ToTable("Kalenderadress");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Roll).HasMaxLength(Kalenderadress.MaxLangdRoll);
        builder.Property(a => a.Kontrollsumma).HasMaxLength(64).ArHemlig();
        builder.HasIndex(a => a.Kontrollsumma).IsUnique();
        builder.HasOne<Anvandare>().WithMany().HasForeignKey(a => a.AnvandareId).OnDelete(DeleteBehavior.Cascade);
    }
}
