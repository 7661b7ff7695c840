using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class LeverantorConfiguration : IEntityTypeConfiguration<Leverantor>
{
    public void Configure(EntityTypeBuilder<Leverantor> builder)
    {
        builder.ToTable("Leverantor");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Namn).HasMaxLength(Leverantor.MaxLangdNamn);
        builder.Property(l => l.Namnnyckel).HasMaxLength(Leverantor.MaxLangdNamn);
        builder.Property(l => l.Organisationsnummer).HasMaxLength(11);
        builder.Property(l => l.UtlandsktNummer).HasMaxLength(Leverantor.MaxLangdUtlandskt);
        builder.Property(l => l.Nummernyckel).HasMaxLength(Leverantor.MaxLangdUtlandskt);
        builder.HasIndex(l => l.Namn);
        builder.HasIndex(l => l.Namnnyckel);
        builder.HasIndex(l => l.Nummernyckel);
        // Utan nummer och med utländskt nummer får flera vara lika. Den som har gått upp i en annan behåller sitt, och numret är då bara dess.
        builder.HasIndex(l => l.Organisationsnummer).IsUnique();
        builder.HasOne<Leverantor>().WithMany().HasForeignKey(l => l.UppgangenI).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(l => l.TidigareNamn).WithOne().HasForeignKey("LeverantorId").IsRequired();
        builder.HasMany(l => l.Avstangningar).WithOne().HasForeignKey("LeverantorId").IsRequired();
    }
}

internal sealed class LeverantorsnamnConfiguration : IEntityTypeConfiguration<Leverantorsnamn>
{
    public void Configure(EntityTypeBuilder<Leverantorsnamn> builder)
    {
        builder.ToTable("Leverantorsnamn");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Namn).HasMaxLength(Leverantor.MaxLangdNamn);
        builder.Property(n => n.Namnnyckel).HasMaxLength(Leverantor.MaxLangdNamn);
        builder.HasIndex(n => n.Namnnyckel);
    }
}

internal sealed class LeverantorssparrConfiguration : IEntityTypeConfiguration<Leverantorssparr>
{
    public void Configure(EntityTypeBuilder<Leverantorssparr> builder)
    {
        builder.ToTable("Leverantorssparr");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Skal).HasMaxLength(Leverantorssparr.MaxLangdSkal);
        builder.Property(s => s.Havningsskal).HasMaxLength(Leverantorssparr.MaxLangdSkal);
        builder.ComplexProperty(s => s.Kalla).Kolumner();
    }
}
