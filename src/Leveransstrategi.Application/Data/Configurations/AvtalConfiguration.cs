using System.Globalization;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class RamavtalConfiguration : IEntityTypeConfiguration<Ramavtal>
{
    public void Configure(EntityTypeBuilder<Ramavtal> builder)
    {
        builder.ToTable("Ramavtal");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Nummer).HasMaxLength(Ramavtal.MaxLangdNummer);
        builder.HasIndex(r => r.Nummer).IsUnique();
        builder.Property(r => r.Titel).HasMaxLength(Ramavtal.MaxLangdTitel);
        builder.HasIndex(r => new { r.Titel, r.Nummer });
        builder.Property(r => r.Dnr).HasMaxLength(Diarienummer.MaxLangd);
        builder.Property(r => r.Agare).HasMaxLength(Ramavtal.MaxLangdRoll);
        builder.Property(r => r.Forvaltare).HasMaxLength(Ramavtal.MaxLangdRoll);
        builder.Property(r => r.SarskildaSkal).HasMaxLength(Ramavtal.MaxLangdVillkor);
        builder.Property(r => r.Prisvillkor).HasMaxLength(Ramavtal.MaxLangdVillkor).ArHemlig();
        builder.Property(r => r.Indexvillkor).HasMaxLength(Ramavtal.MaxLangdVillkor).ArHemlig();
        builder.Property(r => r.Avropsregel).HasConversion<Jsonomvandling<Avropsregel>, Jsonjamforelse<Avropsregel>>().HasMaxLength(4000);
        builder.Property(r => r.Pliktregel).HasConversion<Jsonomvandling<Pliktregel>, Jsonjamforelse<Pliktregel>>().HasMaxLength(1000);
        builder.ComplexProperty(r => r.Avtalstid).Kolumner();
        builder.ComplexProperty(r => r.Tak).Kolumner();
        builder.PrimitiveCollection(r => r.CpvKoder).HasField("cpvKoder").UsePropertyAccessMode(PropertyAccessMode.Field).HasMaxLength(400);
        builder.HasOne<Anskaffningsomrade>().WithMany().HasForeignKey(r => r.Omrade).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(r => r.Upphandlare).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Berorda).WithOne().HasForeignKey("RamavtalId").IsRequired();
        builder.HasMany(r => r.Delomraden).WithOne().HasForeignKey("RamavtalId").IsRequired();
        builder.HasMany(r => r.Berattigade).WithOne().HasForeignKey("RamavtalId").IsRequired();
        builder.HasMany(r => r.Forlangningar).WithOne().HasForeignKey("RamavtalId").IsRequired();
        builder.HasMany(r => r.Perioder).WithOne().HasForeignKey(p => p.Ramavtal).IsRequired();
        builder.HasMany(r => r.Dagar).WithOne().HasForeignKey("RamavtalId").IsRequired();
        builder.HasMany(r => r.Steg).WithOne().HasForeignKey("RamavtalId").IsRequired();
        builder.HasMany(r => r.Andringar).WithOne().HasForeignKey("RamavtalId").IsRequired();
        builder.Ignore(r => r.UrsprungligtVarde);
        builder.Ignore(r => r.LangstTill);
        builder.Ignore(r => r.Sparr);
        builder.Ignore(r => r.NastaSteg);
        builder.Ignore(r => r.ArTecknat);
    }
}

internal sealed class RamavtalsperiodConfiguration : IEntityTypeConfiguration<Ramavtalsperiod>
{
    public void Configure(EntityTypeBuilder<Ramavtalsperiod> builder)
    {
        // Perioderna är ett index över avtalet: spåret visar avtalets egna ändringar.
        builder.ToTable("Ramavtalsperiod").UtanSpar();
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Ramavtal).HasColumnName("RamavtalId");
        builder.Property(p => p.Nummer).HasMaxLength(Ramavtal.MaxLangdNummer);
        builder.HasIndex(p => new { p.Ramavtal, p.Fran }).IsUnique();
        // Listan väljer, räknar och ordnar en dags perioder i indexet, utan att läsa tabellen.
        builder.HasIndex(p => new { p.Till, p.Fran, p.Lage, p.Atgard, p.Atgardsdag, p.Slutar, p.Nummer, p.Ramavtal });
    }
}

internal sealed class RamavtalsdagConfiguration : IEntityTypeConfiguration<Ramavtalsdag>
{
    public void Configure(EntityTypeBuilder<Ramavtalsdag> builder)
    {
        builder.ToTable("Ramavtalsdag").UtanSpar();
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasIndex("RamavtalId", nameof(Ramavtalsdag.Slag), nameof(Ramavtalsdag.Plats)).IsUnique();
        builder.HasIndex(d => d.Dag);
    }
}

internal sealed class RamavtalsomradeConfiguration : IEntityTypeConfiguration<Ramavtalsomrade>
{
    public void Configure(EntityTypeBuilder<Ramavtalsomrade> builder)
    {
        builder.ToTable("Ramavtalsomrade");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.HasOne<Anskaffningsomrade>().WithMany().HasForeignKey(o => o.Omrade).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Avtalsomrade>().WithMany().HasForeignKey(o => o.Avtalsomrade).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DelomradeConfiguration : IEntityTypeConfiguration<Delomrade>
{
    public void Configure(EntityTypeBuilder<Delomrade> builder)
    {
        builder.ToTable("Delomrade");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Namn).HasMaxLength(Delomrade.MaxLangdNamn);
        builder.ComplexProperty(d => d.Tak).Kolumner();
        builder.HasMany(d => d.Leverantorer).WithOne().HasForeignKey("DelomradeId").IsRequired();
    }
}

internal sealed class DelomradesleverantorConfiguration : IEntityTypeConfiguration<Delomradesleverantor>
{
    public void Configure(EntityTypeBuilder<Delomradesleverantor> builder)
    {
        builder.ToTable("Delomradesleverantor");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.HasOne<Leverantor>().WithMany().HasForeignKey(l => l.LeverantorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BerattigadConfiguration : IEntityTypeConfiguration<Berattigad>
{
    public void Configure(EntityTypeBuilder<Berattigad> builder)
    {
        builder.ToTable("Berattigad");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.ComplexProperty(b => b.Vem).Kolumner("Vem");
        builder.ComplexProperty(b => b.Giltighet).Kolumner();
    }
}

internal sealed class ForlangningConfiguration : IEntityTypeConfiguration<Forlangning>
{
    public void Configure(EntityTypeBuilder<Forlangning> builder)
    {
        builder.ToTable("Forlangning");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.ComplexProperty(f => f.Beslut).Kolumner();
    }
}

internal sealed class RamavtalsandringConfiguration : IEntityTypeConfiguration<Ramavtalsandring>
{
    public void Configure(EntityTypeBuilder<Ramavtalsandring> builder)
    {
        builder.ToTable("Ramavtalsandring");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Innehall).HasConversion<Jsonomvandling<Avtalsandring>, Jsonjamforelse<Avtalsandring>>();
        // Ett index har fler decimaler än ett belopp.
        builder.Property(a => a.Indextal).HasConversion(new ValueConverter<decimal, string>(tal => tal.ToString(CultureInfo.InvariantCulture), text => decimal.Parse(text, CultureInfo.InvariantCulture))).HasMaxLength(20);
        builder.ComplexProperty(a => a.Beslut).Kolumner();
        builder.HasOne<Leverantor>().WithMany().HasForeignKey(a => a.Lamnar).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Leverantor>().WithMany().HasForeignKey(a => a.Tilltrader).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex("RamavtalId", nameof(Ramavtalsandring.Nummer)).IsUnique();
    }
}

internal sealed class SammantradeConfiguration : IEntityTypeConfiguration<Sammantrade>
{
    public void Configure(EntityTypeBuilder<Sammantrade> builder)
    {
        builder.ToTable("Sammantrade");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.Dag).IsUnique();
    }
}

internal sealed class AvtalsstegConfiguration : IEntityTypeConfiguration<Avtalssteg>
{
    public void Configure(EntityTypeBuilder<Avtalssteg> builder)
    {
        builder.ToTable("Avtalssteg");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => new { s.Slag, s.Dag });
        builder.ComplexProperty(s => s.Beslut).Kolumner();
    }
}
