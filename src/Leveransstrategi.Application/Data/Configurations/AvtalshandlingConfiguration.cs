using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class AvtalshandlingConfiguration : IEntityTypeConfiguration<Avtalshandling>
{
    public void Configure(EntityTypeBuilder<Avtalshandling> builder)
    {
        // Titeln, numret, länken och skälet kan gälla en handling som omfattas av sekretess. Spåret läses av fler än dem som får se den.
        builder.ToTable("Avtalshandling");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Titel).HasMaxLength(Avtalshandling.MaxLangdTitel).ArHemlig();
        builder.Property(h => h.Nummer).HasMaxLength(Avtalshandling.MaxLangdNummer).ArHemlig();
        builder.Property(h => h.Lank).HasMaxLength(Avtalshandling.MaxLangdLank).ArHemlig();
        builder.Property(h => h.Avslutsskal).HasMaxLength(Avtalshandling.MaxLangdSkal).ArHemlig();
        builder.HasIndex(h => new { h.Ramavtal, h.Datum });
        builder.HasOne<Ramavtal>().WithMany().HasForeignKey(h => h.Ramavtal).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(h => h.Fil).WithOne().HasForeignKey<Avtalshandlingsfil>("AvtalshandlingId").IsRequired();
    }
}

internal sealed class AvtalshandlingsfilConfiguration : IEntityTypeConfiguration<Avtalshandlingsfil>
{
    public void Configure(EntityTypeBuilder<Avtalshandlingsfil> builder)
    {
        builder.ToTable("Avtalshandlingsfil");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Filnamn).HasMaxLength(Kallfil.MaxLangdFilnamn).ArHemlig();
        builder.Property(f => f.Innehall).ArSkrymmande();
        builder.Property(f => f.Sha256).HasMaxLength(64);
    }
}
